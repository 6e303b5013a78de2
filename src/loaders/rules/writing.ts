import {
	estLienVague,
	MOTS_PAR_PHRASE,
	nombreDeMots,
	phrasesDe,
	siglesInexpliques,
} from '../../domain/ecriture.ts';
import { lineBreaks } from '../citations.ts';
import type { MarkdownText } from '../markdown.ts';
import type { Passage } from '../passages.ts';
import { type Problem, quote } from '../problems.ts';
import type { Body } from '../prose.ts';
import type { RenderedProse } from '../render-prose.ts';
import { isWritten } from '../records.ts';
import type { Saisie } from '../saisie.ts';

/** What is wrong in a text, on a line of it. */
type Fault = Passage & { found: string; expected: string };

const NAMED_LINK =
	'un lien qui se comprend seul : écrivez où il mène (« le prix pour un enfant »), pas « ici » ni « cette réponse »';
const SHORTER = `des phrases de ${MOTS_PAR_PHRASE} mots au plus : coupez celle-ci en deux`;
const NO_HEADING =
	'une réponse sans intertitre : la question est déjà un titre ; mettez le début de la phrase en gras (« **Où.** »)';

const vagueLinks = ({ links }: MarkdownText): Fault[] =>
	links
		.filter(({ text }) => estLienVague(text))
		.map((link) => ({ ...link, found: `le lien ${quote(link.text)}`, expected: NAMED_LINK }));

/** Line of a sentence within its paragraph: sentences are found again in their order. */
function longSentences({ paragraphs }: MarkdownText): Fault[] {
	return paragraphs.flatMap(({ line, text }) => {
		let from = 0;
		return phrasesDe(text).flatMap((phrase) => {
			const at = text.indexOf(phrase, from);
			from = at + phrase.length;
			const mots = nombreDeMots(phrase);
			if (mots <= MOTS_PAR_PHRASE) return [];
			const found = `une phrase de ${mots} mots, ${quote(phrase)}`;
			return {
				line: line + lineBreaks(text.slice(0, at)),
				text: phrase,
				found,
				expected: SHORTER,
			};
		});
	});
}

function unexplainedAcronyms(
	{ paragraphs, headings }: MarkdownText,
	glossaire: Saisie['glossaire']
): Fault[] {
	const passages = [...headings, ...paragraphs];
	const whole = passages.map(({ text }) => text).join('\n\n');
	return siglesInexpliques(whole, glossaire.ids)
		.filter((sigle) => !isWritten(glossaire, sigle))
		.flatMap((sigle) => {
			const passage = passages.find(({ text }) => text.includes(sigle));
			return passage
				? {
						...passage,
						found: `le sigle « ${sigle} », que rien n’explique`,
						expected:
							'un sigle de data/glossaire.yaml, ou son sens entre parenthèses à côté de lui',
					}
				: [];
		});
}

const headings = ({ headings: all }: MarkdownText): Fault[] =>
	all.map((heading) => ({
		...heading,
		found: `l’intertitre ${quote(heading.text)}`,
		expected: NO_HEADING,
	}));

/** The faults of each text, as problems; a text that could not be read has others to mend first. */
function problemsOf(
	bodies: readonly Body[],
	{ texts }: RenderedProse,
	faultsOf: (text: MarkdownText) => Fault[]
): Problem[] {
	return bodies.flatMap(({ id, file, firstLine }) => {
		const text = texts.get(id);
		if (!text || text.mistakes.length > 0) return [];
		return faultsOf(text).map(({ line, found, expected }) => ({
			severity: 'erreur' as const,
			file,
			line: firstLine + line - 1,
			record: id,
			found,
			expected,
		}));
	});
}

/** An answer that claims something says who says so, right where it claims it. */
const uncited = (saisie: Saisie, { texts }: RenderedProse): Problem[] =>
	saisie.questions.entries.flatMap(({ data: { id, head }, origin }) => {
		const text = texts.get(id);
		if (head.etat === 'inconnu' || !text || text.mistakes.length > 0 || text.cited.length > 0)
			return [];
		return {
			severity: 'erreur' as const,
			file: origin.file,
			line: origin.lineOf(['etat']),
			record: id,
			field: 'etat',
			found: `« ${head.etat} », et une réponse qui ne cite aucune source`,
			expected: 'au moins une source dans le texte, « [@identifiant] » ; sinon « inconnu »',
		};
	});

/** Texts of the three collections, as rendered. */
export interface RenderedTexts {
	questions: RenderedProse;
	communiques: RenderedProse;
	guides: RenderedProse;
}

/** What is always wrong in the way a text is written: `docs/ecrire.md` says why. */
export function writingRules(saisie: Saisie, rendered: RenderedTexts): Problem[] {
	const always = (text: MarkdownText): Fault[] => [
		...vagueLinks(text),
		...longSentences(text),
		...unexplainedAcronyms(text, saisie.glossaire),
	];
	return [
		...(['questions', 'communiques', 'guides'] as const).flatMap((collection) =>
			problemsOf(saisie[collection].bodies, rendered[collection], always)
		),
		...problemsOf(saisie.questions.bodies, rendered.questions, headings),
		...uncited(saisie, rendered.questions),
	];
}
