type Listener = () => void;

const listeners = new Set<Listener>();

/** The panel in sight shows the first thing that is missing, when somebody asks to be led there. */
export const onLead = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** @returns whether there was a panel to lead to */
export const leadToFirstMissing = (): boolean => {
  listeners.forEach((listener) => {
    listener();
  });
  return listeners.size > 0;
};
