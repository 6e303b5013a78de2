/**
 * Questions that a word must lead to before anything else, whatever other records make of it:
 * first of all, what people type when it cannot wait.
 */
export const NOMS_DE_QUESTIONS: Readonly<Record<string, readonly string[]>> = {
	'numeros-d-urgence': ['15', '18', '112', 'Samu', 'urgence', 'urgences', 'pompiers', 'secours'],
	'sourd-ou-malentendant': ['114'],
	'comment-prendre-rendez-vous': ['consulter'],
	'combien-suis-je-rembourse': ['remboursement'],
};
