/** Begins the part of a refusal's text that names the nearest passages: the page shows them as links instead. */
export const NEAREST_LABEL = 'Nearest passages:';
