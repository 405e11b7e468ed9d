/** As deep as the database takes; on SQLite deeper than anything that recurses can follow. */
const levels = { postgres: 5_000, mysql: 25 }[process.env['TEST_DATABASE_CLIENT'] ?? ''] ?? 20_000;

/** A text of blocks, as it is stored, with such a list where a text belongs. */
export const tooDeep = `[{"type":"paragraph","children":${'['.repeat(levels)}"x"${']'.repeat(levels)}}]`;
