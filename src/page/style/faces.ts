/** The faces: a serif for what is read, a sans for what is said about it. No font is loaded. */
export const FACES = `
:root { --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Times New Roman", serif; --sans: system-ui, -apple-system, "Segoe UI", sans-serif; }
`;
