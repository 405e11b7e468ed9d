// Booting a Strapi takes its time; nothing here is about speed.
jest.setTimeout(120_000);

// Every Strapi listens for the signals that end a process; some tests boot a dozen.
process.setMaxListeners(100);
