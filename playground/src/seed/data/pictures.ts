import { birch, cloud, drawing, figure, ground, hills, house, sky, spruce, sun } from './scenery';

export interface Picture {
  readonly file: string;
  /** Missing on purpose for one of them: that is what holds its news item. */
  readonly alternativeText?: string;
  readonly drawing: string;
}

const playground: Picture = {
  file: 'lekplats.png',
  alternativeText:
    'Tecknad lekplats med gungställning och rutschkana i en skogsglänta. Två barn leker.',
  drawing: drawing(
    sky('#bfe3ea', '#f3f3e2'),
    sun(980, 130),
    hills('#a9cfae', '#86b98c'),
    spruce(110, 520, 1.2),
    spruce(220, 540, 0.9, '#3c7d64'),
    spruce(1100, 520, 1.3),
    ground('#c8d98a'),
    '<path d="M330 600 400 330M530 600 460 330M388 345H472" stroke="#c8663f" stroke-width="14" stroke-linecap="round"/>',
    '<path d="M412 345 400 520M448 345 440 520" stroke="#55483c" stroke-width="5"/><rect x="386" y="518" width="68" height="12" rx="6" fill="#3d4a52"/>',
    '<path d="M700 600V380h90v220" fill="none" stroke="#3f7f9c" stroke-width="14"/><path d="M790 390C870 400 880 590 980 600" fill="none" stroke="#f0b44c" stroke-width="26" stroke-linecap="round"/>',
    figure(610, 610, 0.9, '#7c5aa6', '#8d5b3f'),
    figure(745, 385, 0.8, '#d9604f')
  ),
};

const bathing: Picture = {
  file: 'badplats.png',
  alternativeText:
    'Tecknad badplats vid en sjö med en ny brygga, en badstege och skog i bakgrunden.',
  drawing: drawing(
    sky('#a8d8ea', '#fdf3dc'),
    sun(260, 150),
    cloud(860, 120, 1.2),
    hills('#8fb996', '#5f9a7a'),
    '<path d="M0 450C300 430 800 470 1200 440V675H0z" fill="#4f9bb3"/>',
    '<path d="M120 520q40-14 80 0t80 0M820 500q40-14 80 0t80 0M300 610q40-14 80 0t80 0" fill="none" stroke="#a6d6de" stroke-width="6" stroke-linecap="round"/>',
    '<path d="M1200 560 560 500v34l640 92z" fill="#c49a6c"/><path d="M620 534v80M820 562v80M1020 590v70" stroke="#8c6846" stroke-width="16"/>',
    '<path d="M575 500v90M605 503v90M575 535h30M575 562h30" stroke="#f4f4f0" stroke-width="7"/>',
    figure(800, 520, 0.95, '#d9604f'),
    figure(870, 528, 0.75, '#f0b44c', '#8d5b3f')
  ),
};

const water: Picture = {
  file: 'vattenledning.png',
  alternativeText:
    'Tecknad arbetsplats där en vattenledning lagas i ett schakt vid en gata med hus.',
  drawing: drawing(
    sky('#cfdfe6', '#eef1ea'),
    cloud(300, 120, 1),
    cloud(900, 160, 1.3),
    house(180, 440, 1.5, '#d8b04a'),
    house(470, 440, 1.4),
    house(1040, 440, 1.5, '#7d9aa6'),
    '<rect y="440" width="1200" height="90" fill="#6d7479"/><rect y="530" width="1200" height="145" fill="#8a6a4c"/>',
    '<path d="M520 440h360l-50 190H570z" fill="#5d4632"/><rect x="0" y="570" width="1200" height="36" fill="#3f7f9c"/><rect x="660" y="560" width="80" height="56" rx="8" fill="#f0b44c"/>',
    '<path d="M700 560q-30-70 0-110 30 40 0 110z" fill="#9fd3e3"/>',
    '<path d="M500 440v-70m0 10h-40m440 60v-70m0 10h40" stroke="#d9604f" stroke-width="12"/>',
    figure(600, 470, 1, '#f08a3c')
  ),
};

const cycling: Picture = {
  file: 'cykelvag.png',
  alternativeText: 'Tecknad cykelväg som slingrar sig mellan kullar, björkar och en röd stuga.',
  drawing: drawing(
    sky('#b9dcec', '#f6efd9'),
    sun(1010, 140),
    hills('#a3c995', '#7fb07a'),
    house(280, 470, 0.9),
    birch(430, 500, 0.9),
    birch(860, 520, 1.2),
    birch(1080, 540, 1),
    ground('#b5cf7f', 500),
    '<path d="M420 675C520 560 760 590 700 510S520 470 600 430" fill="none" stroke="#6d7479" stroke-width="70" stroke-linecap="round"/>',
    '<path d="M420 675C520 560 760 590 700 510S520 470 600 430" fill="none" stroke="#f4f4f0" stroke-width="5" stroke-dasharray="26 22"/>',
    '<g transform="translate(600 590)" fill="none" stroke="#2b3a42" stroke-width="8"><circle cx="-46" cy="0" r="34"/><circle cx="46" cy="0" r="34"/><path d="M-46 0-14-52H32L0 0zM32-52 46 0"/></g>',
    figure(600, 550, 0.8, '#3f7f9c', '#c98b62')
  ),
};

const library: Picture = {
  file: 'bibliotek.png',
  drawing: drawing(
    sky('#f4e7cf', '#eadbc0'),
    '<rect x="90" y="80" width="1020" height="470" rx="10" fill="#8c6846"/>',
    ...[0, 1, 2].map(
      (row) => `<rect x="120" y="${110 + row * 145}" width="960" height="125" fill="#6b4d33"/>`
    ),
    ...Array.from({ length: 66 }, (_, index) => {
      const [row, place] = [Math.floor(index / 22), index % 22];
      const colour = ['#d9604f', '#3f7f9c', '#f0b44c', '#7fae6b', '#7c5aa6'][(index * 3 + row) % 5];
      const height = 84 + ((index * 7) % 5) * 8;
      return `<rect x="${130 + place * 43}" y="${235 + row * 145 - height}" width="34" height="${height}" rx="3" fill="${colour ?? '#fff'}"/>`;
    }),
    '<rect y="550" width="1200" height="125" fill="#c8a878"/>',
    figure(340, 640, 1.7, '#2f6b57', '#8d5b3f'),
    figure(820, 640, 1.6, '#3d4a52')
  ),
};

const winter: Picture = {
  file: 'snorojning.png',
  alternativeText: 'Tecknad snöplog som röjer en gata mellan snöklädda granar en vintermorgon.',
  drawing: drawing(
    sky('#9fb9d6', '#f3dfd6'),
    sun(930, 250, '#ffe0b5'),
    hills('#dfe9f0', '#c9dae6'),
    spruce(120, 520, 1.3, '#4b7a72'),
    spruce(1080, 530, 1.4, '#4b7a72'),
    house(330, 490, 1),
    ground('#f4f8fb', 510),
    '<path d="M0 600 1200 560v60L0 675z" fill="#7d868c"/>',
    '<g transform="translate(640 590)"><rect x="-90" y="-110" width="190" height="80" rx="8" fill="#f08a3c"/><rect x="40" y="-165" width="80" height="80" rx="8" fill="#f08a3c"/><rect x="58" y="-150" width="50" height="40" fill="#cfe7f0"/><path d="M130-70h26l34 80h-50z" fill="#d9604f"/><circle cx="-50" cy="-20" r="32" fill="#2b3a42"/><circle cx="80" cy="-20" r="32" fill="#2b3a42"/><circle cx="80" cy="-178" r="10" fill="#ffd34d"/></g>',
    ...Array.from(
      { length: 40 },
      (_, index) =>
        `<circle cx="${(index * 197) % 1200}" cy="${(index * index * 53) % 500}" r="${3 + (index % 3)}" fill="#fff"/>`
    )
  ),
};

const voting: Picture = {
  file: 'rostning.png',
  alternativeText: 'Tecknad vallokal där två personer lägger sina röster i en valurna.',
  drawing: drawing(
    sky('#eaf1ee', '#dfe9e2'),
    '<rect x="120" y="90" width="300" height="200" rx="8" fill="#b9dcec"/><path d="M270 90v200M120 190h300" stroke="#fff" stroke-width="12"/>',
    '<rect y="560" width="1200" height="115" fill="#c49a6c"/>',
    '<rect x="470" y="410" width="260" height="170" rx="10" fill="#3f7f9c"/><rect x="450" y="390" width="300" height="34" rx="10" fill="#2f6077"/><rect x="545" y="400" width="110" height="12" rx="6" fill="#12303d"/>',
    '<path d="M560 300h80l12 96h-104z" fill="#fff" stroke="#d6d2c4" stroke-width="4"/>',
    figure(350, 600, 2.1, '#7fae6b'),
    figure(860, 600, 2, '#d9604f', '#8d5b3f')
  ),
};

const music: Picture = {
  file: 'kulturskolan.png',
  alternativeText:
    'Tecknade barn på en scen: ett spelar gitarr, ett sjunger och ett spelar trumma.',
  drawing: drawing(
    sky('#5b4a7d', '#8d6f9e'),
    '<path d="M0 0h140c30 220-10 420-60 600H0zM1200 0h-140c-30 220 10 420 60 600h80z" fill="#b5473c"/>',
    '<path d="M600 0 250 620h700z" fill="#fff3c9" opacity=".25"/>',
    '<rect y="570" width="1200" height="105" fill="#8c6846"/>',
    figure(390, 600, 1.9, '#f0b44c'),
    '<g transform="translate(400 510) rotate(-25)"><ellipse rx="58" ry="42" fill="#c8663f"/><circle r="15" fill="#4a2c1c"/><rect x="40" y="-8" width="130" height="16" fill="#6b4d33"/></g>',
    figure(610, 590, 2, '#3f9c8f', '#8d5b3f'),
    '<path d="M660 600V400" stroke="#2b2b33" stroke-width="8"/><circle cx="660" cy="392" r="16" fill="#2b2b33"/>',
    figure(840, 600, 1.8, '#d9604f', '#c98b62'),
    '<ellipse cx="850" cy="560" rx="92" ry="24" fill="#f4f4f0"/><path d="M758 560v60c0 30 184 30 184 0v-60c0 28-184 28-184 0z" fill="#3f7f9c"/>'
  ),
};

const work: Picture = {
  file: 'sommarjobb.png',
  alternativeText: 'Tecknade ungdomar som planterar blommor i en park en sommardag.',
  drawing: drawing(
    sky('#bfe3ea', '#f8f1d8'),
    sun(200, 140),
    hills('#a9cfae', '#86b98c'),
    birch(980, 520, 1.4),
    birch(130, 530, 1.1),
    ground('#a9cb74', 500),
    '<path d="M230 620c200-60 560-60 760 0v40H230z" fill="#7a573a"/>',
    ...Array.from({ length: 16 }, (_, index) => {
      const x = 280 + index * 44;
      const colour = ['#d9604f', '#f0b44c', '#7c5aa6', '#ffffff'][index % 4] ?? '#fff';
      return `<path d="M${x} 630v-42" stroke="#3c7d64" stroke-width="6"/><circle cx="${x}" cy="582" r="15" fill="${colour}"/>`;
    }),
    figure(440, 560, 1.5, '#f08a3c'),
    figure(620, 555, 1.6, '#3f7f9c', '#8d5b3f'),
    figure(790, 560, 1.5, '#7c5aa6', '#c98b62')
  ),
};

const breakfast: Picture = {
  file: 'foretagarfrukost.png',
  alternativeText: 'Två tecknade personer vid ett frukostbord med kaffekoppar och ett bröd.',
  drawing: drawing(
    sky('#f6ead2', '#f1dcb8'),
    '<rect x="150" y="70" width="380" height="230" rx="8" fill="#cfe7f0"/><path d="M340 70v230M150 185h380" stroke="#fff" stroke-width="12"/>',
    figure(760, 470, 2, '#3f7f9c', '#c98b62'),
    figure(980, 470, 2, '#7fae6b'),
    '<path d="M60 460h1080v60H60z" fill="#a9744a"/><path d="M120 520h60v155h-60zM1020 520h60v155h-60z" fill="#8c5c38"/>',
    ...[250, 640, 900].map(
      (x) =>
        `<g transform="translate(${x} 460)"><path d="M-46-62h92v30a46 34 0 0 1-92 0z" fill="#fff"/><path d="M46-52q34 6 0 34" fill="none" stroke="#fff" stroke-width="9"/><path d="M-14-82q-14-20 0-38M14-82q-14-20 0-38" fill="none" stroke="#c9b79a" stroke-width="6"/></g>`
    ),
    '<ellipse cx="440" cy="440" rx="96" ry="38" fill="#c98b4c"/><path d="M380 430q16-22 34-6M430 424q16-22 34-4" fill="none" stroke="#8c5c38" stroke-width="6"/>'
  ),
};

const homes: Picture = {
  file: 'bostader.png',
  alternativeText: 'Tecknad ort med trähus i olika färger på en sluttning mot en sjö.',
  drawing: drawing(
    sky('#c5dfe8', '#f7eedb'),
    sun(220, 130),
    hills('#a3c995', '#86b98c'),
    house(300, 430, 0.9, '#d8b04a'),
    house(480, 410, 0.8, '#7d9aa6'),
    house(640, 440, 1),
    house(830, 420, 0.9, '#e8e2d2'),
    house(1010, 450, 1.1, '#7fae6b'),
    spruce(180, 460, 0.9),
    spruce(740, 450, 0.8),
    ground('#9cc28a', 480),
    '<path d="M0 580C300 560 800 600 1200 570V675H0z" fill="#5aa3b8"/>'
  ),
};

export const pictures = {
  playground,
  bathing,
  water,
  cycling,
  library,
  winter,
  voting,
  music,
  work,
  breakfast,
  homes,
} as const;

export type PictureName = keyof typeof pictures;
