/** Said where communes cannot be looked up; apart from the finder's phrases, which other pages do without. */
export const GAZETTEER_EN_PANNE =
	'La liste des communes n’a pas pu se charger. Vérifiez votre connexion et réessayez.';
