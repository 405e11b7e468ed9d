// An install from the registry and two builds.
jest.setTimeout(1_200_000);
