/** A text that opens a sentence: its first letter is a capital. */
export const enMajuscule = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
