const first = Number(process.env.TEST_PORT ?? 4179);

/** Where the tests serve what they look at. `TEST_PORT` moves them all, so that two copies of the project can be tested side by side. */
export const ports = { game: first, plain: first + 1, gallery: first + 2, single: first + 3, reload: first + 4, workshop: first + 5 };

/** The address of one of them. */
export const at = (port: number): string => `http://127.0.0.1:${port}`;
