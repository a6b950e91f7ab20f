/** How the address of a recording ends. */
export const RECORDINGS = /\.(?:webm|m4a)$/;
