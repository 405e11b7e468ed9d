/**
 * Parts that the demo's pictures are drawn from: flat shapes in a few soft colours,
 * on a ground of 1200 × 675.
 */
export const canvas = { width: 1200, height: 675 } as const;

export const drawing = (...shapes: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${canvas.width} ${canvas.height}">${shapes.join('')}</svg>`;

export const sky = (top: string, bottom: string): string =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/>
  </linearGradient></defs><rect width="1200" height="675" fill="url(#sky)"/>`;

export const sun = (x: number, y: number, colour = '#ffd97a'): string =>
  `<circle cx="${x}" cy="${y}" r="95" fill="${colour}" opacity=".35"/><circle cx="${x}" cy="${y}" r="62" fill="${colour}"/>`;

export const hills = (far: string, near: string): string =>
  `<path d="M0 430C160 330 300 350 460 400S760 300 920 360 1120 400 1200 350V675H0z" fill="${far}"/>
   <path d="M0 500C220 430 380 500 600 470S960 430 1200 490V675H0z" fill="${near}"/>`;

export const ground = (colour: string, y = 540): string =>
  `<path d="M0 ${y}C300 ${y - 30} 800 ${y + 25} 1200 ${y - 10}V675H0z" fill="${colour}"/>`;

/** A spruce, standing at a point. */
export const spruce = (x: number, y: number, size: number, colour = '#2f6b57'): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><rect x="-6" y="-24" width="12" height="24" fill="#6b4a35"/>
   <path d="M0-190 44-110H22L58-62H26L70-20H-70l44-42h-32L-22-110h-22z" fill="${colour}"/></g>`;

/** A birch, standing at a point. */
export const birch = (x: number, y: number, size: number, colour = '#7fae6b'): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><rect x="-7" y="-120" width="14" height="120" fill="#f2efe6"/>
   <path d="M-7-80h8v5h-8zM0-50h7v5H0zM-7-25h6v5h-6z" fill="#4d4a45"/><ellipse cx="0" cy="-155" rx="58" ry="72" fill="${colour}"/></g>`;

/** A wooden house with a window lit. */
export const house = (x: number, y: number, size: number, wall = '#b5473c'): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><rect x="-70" y="-90" width="140" height="90" fill="${wall}"/>
   <path d="M-84-88 0-152 84-88z" fill="#3d4a52"/><rect x="-50" y="-66" width="34" height="34" fill="#ffe9b0"/>
   <rect x="14" y="-66" width="36" height="66" fill="#f4efe4"/></g>`;

export const cloud = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size})" fill="#fff" opacity=".85"><ellipse rx="70" ry="26"/>
   <ellipse cx="-24" cy="-18" rx="34" ry="26"/><ellipse cx="22" cy="-24" rx="40" ry="32"/></g>`;

/** Somebody, as a board-game piece would show them. */
export const figure = (
  x: number,
  y: number,
  size: number,
  coat: string,
  skin = '#e8b48f'
): string =>
  `<g transform="translate(${x} ${y}) scale(${size})"><path d="M-26 0C-30-60-20-86 0-86S30-60 26 0z" fill="${coat}"/>
   <circle cy="-104" r="22" fill="${skin}"/></g>`;
