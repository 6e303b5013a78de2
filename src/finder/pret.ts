/** Event of the document: the finder answers from now on. */
export const PRET = 'finder:pret';

/** Part of the map that is in view when a reader means to look at it. */
export const PART_EN_VUE = 0.25;
