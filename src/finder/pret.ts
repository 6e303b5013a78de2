/** Event of the document: the finder answers from now on. */
export const PRET = 'finder:pret';
