import type { Donnees } from '../donnees.ts';
import { questionHref } from '../urls.ts';
import type { Notice } from './notice.ts';
import { texteBrut } from './texte-brut.ts';
import { NOMS_DE_QUESTIONS } from './noms.ts';

/**
 * Each question is found by itself, and leads to its anchor. The one that opens a theme is found
 * by the name of the theme as by its own.
 */
export function noticesOfQuestions({ questions, themeById }: Donnees): Notice[] {
	const opened = new Set<string>();
	return questions.map((question) => {
		const theme = themeById(question.theme)?.titre ?? '';
		const opens = !opened.has(question.theme);
		opened.add(question.theme);
		return {
			url: questionHref(question),
			genre: 'question',
			titre: question.question,
			contexte: theme,
			contenu: texteBrut(question.html),
			motsCles: [...(question.motsCles ?? []), ...(opens ? [theme] : [])],
			noms: NOMS_DE_QUESTIONS[question.id],
			publics: question.publics,
		};
	});
}
