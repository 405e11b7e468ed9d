// A browser and a server that both start cold.
jest.setTimeout(180_000);
