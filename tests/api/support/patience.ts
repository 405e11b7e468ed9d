import { closeAll } from './municipality';

// Booting a Strapi takes its time; nothing here is about speed.
jest.setTimeout(120_000);

// Every Strapi listens for the signals that end a process; some tests boot a dozen.
process.setMaxListeners(100);

// A test that failed half way may have left its Strapi running.
afterAll(closeAll);
