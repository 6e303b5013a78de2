import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentTypeOf } from '../../../src/hosting/content-types.ts';
import { headersFor, parseHeadersFile } from '../../../src/hosting/headers-file.ts';
import { buildDate } from '../../../src/loaders/build-date.ts';
import { loadDataset } from '../../../src/loaders/dataset.ts';
import { toPng } from '../../../src/illustrations/png.ts';
import { dataFolders } from '../../../src/loaders/saisie.ts';
import { mesureRetenue } from '../../../src/domain/chiffres.ts';
import { typographier } from '../../../src/domain/typography.ts';
import { formatDate } from '../../../src/domain/date.ts';
import { builtPages, DIST, distFiles, readDist } from '../lib/dist.ts';
import { attributeOf, decode, parse, textOf } from '../lib/html.ts';
import { expectNone } from '../lib/problems.ts';

const WIDTH = 2400;
const MOTS_DE_LEGENDE = 90;

const idOf = (file: string, suffix: string) => file.slice('presse/kit/'.length, -suffix.length);
const svgs = distFiles('presse/kit/*.svg').map((file) => idOf(file, '.svg'));
const pngs = distFiles('presse/kit/*.png').map((file) => idOf(file, '.png'));
const light = svgs.filter((id) => !/-(?:etroite|sombre)$/.test(id));

const pages = builtPages()
	.filter(({ path }) => path.startsWith('/presse/kit/') && path !== '/presse/kit/fiche/')
	.map((page) => ({ ...page, document: parse(page.html) }));

test('Chaque image en SVG, clair et sombre, large et étroit, et en PNG', () => {
	expect(light.length).toBeGreaterThan(4);
	expect(pngs).toEqual(light);
	const others = light.flatMap((id) =>
		['-sombre', '-etroite', '-etroite-sombre'].map((suffix) => id + suffix)
	);
	expect(svgs.filter((id) => !light.includes(id)).toSorted()).toEqual(others.toSorted());
});

test('Des PNG de 2 400 pixels de large', () => {
	expectNone(
		pngs.flatMap((id) => {
			const png = readFileSync(join(DIST, `presse/kit/${id}.png`));
			const [signature, width] = [png.toString('latin1', 1, 4), png.readUInt32BE(16)];
			return signature === 'PNG' && width === WIDTH
				? []
				: [`${id}.png : ${signature}, ${width} pixels de large`];
		})
	);
});

test('Des SVG bien formés, sans rien d’ailleurs', async () => {
	const problems: string[] = [];
	for (const id of svgs) {
		const svg = readDist(`presse/kit/${id}.svg`);
		await toPng(svg, 24).catch((error: unknown) =>
			problems.push(`${id}.svg : ${String(error)}`)
		);
		if (/<script|<image|<foreignObject|(?:href|src)=|url\((?!#)/.test(svg))
			problems.push(`${id}.svg : appelle un autre fichier`);
	}
	expectNone(problems);
});

test('Chaque image a sa légende, son crédit, son tableau, sa date et sa licence', () => {
	const date = typographier(formatDate(buildDate()));
	const shown = pages.flatMap(({ document }) =>
		document
			.querySelectorAll('textarea')
			.map((field) => [attributeOf(field, 'id') ?? '', decode(field.textContent)] as const)
	);
	const textsOf = (kind: string) =>
		new Map(
			shown.flatMap(([id, text]) =>
				id.startsWith(kind) ? [[id.slice(kind.length), text] as const] : []
			)
		);
	const [captions, credits] = [textsOf('legende-'), textsOf('credit-')];
	for (const texts of [captions, credits])
		expect([...texts.keys()].toSorted()).toEqual(light.toSorted());
	expectNone([
		...[...captions].flatMap(([id, caption]) => [
			...(caption.includes(date) ? [] : [`légende de ${id} : « ${date} » manque`]),
			...(id.startsWith('carte-') && !/carte incomplète/i.test(caption)
				? [`légende de ${id} : ne dit pas que la carte est incomplète`]
				: []),
			// What a newspaper has room for below a picture.
			...(caption.split(/\s+/).length > MOTS_DE_LEGENDE
				? [`légende de ${id} : plus de ${MOTS_DE_LEGENDE} mots`]
				: []),
		]),
		...[...credits].flatMap(([id, credit]) =>
			[
				date,
				'Licence Ouverte 2.0',
				'Source\u00A0:',
				...(id.startsWith('carte-') ? ['GeoNames', 'Natural Earth', 'Étalab'] : []),
			]
				.filter((words) => !credit.includes(words))
				.map((words) => `crédit de ${id} : « ${words} » manque`)
		),
		...light.flatMap((id) => {
			const svg = readDist(`presse/kit/${id}.svg`).replaceAll('\u00A0', ' ');
			const alone = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
			return [
				formatDate(buildDate()),
				'Licence Ouverte 2.0',
				...(id.startsWith('carte-') ? ['GeoNames'] : []),
			]
				.filter((words) => !alone.includes(words))
				.map((words) => `${id}.svg : « ${words} » manque`);
		}),
		...pages.flatMap(({ path, document }) =>
			document.querySelectorAll('picture').length ===
			document.querySelectorAll('details table').length
				? []
				: [`${path} : une image sans tableau`]
		),
	]);
});

test('Le tableau de la carte compte les lieux et les zones des données', () => {
	const { fiches } = loadDataset(dataFolders(), buildDate());
	const table = pages
		.find(({ path }) => path === '/presse/kit/')
		?.document.querySelector('#carte-france table');
	const [total] = (table?.querySelectorAll('tr') ?? []).slice(-1);
	const [named = 0, toConfirm = 0, ...lieux] = (total?.querySelectorAll('td') ?? []).map((cell) =>
		Number(textOf(cell))
	);
	const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
	expect(named + toConfirm).toBe(fiches?.zones.length);
	expect(sum(lieux)).toBe(fiches?.lieux.length);
});

test('La fiche commence par les valeurs retenues, chacune avec sa date et sa source', () => {
	const { fiches } = loadDataset(dataFolders(), buildDate());
	const cards = parse(readDist('presse/kit/fiche/index.html')).querySelectorAll('.cles > li');
	expect(cards).toHaveLength(4);
	expectNone(
		cards.flatMap((card) => {
			const text = textOf(card).replaceAll(/[\u00A0\u202F]/g, ' ');
			const [link, ...citations] = card
				.querySelectorAll('a')
				.map((each) => attributeOf(each, 'href') ?? '');
			const chiffre = fiches?.chiffres.find(({ id }) => link?.endsWith(`#${id}`));
			if (!chiffre) return [`${link} : aucun chiffre de ce nom`];
			const { valeur, date, sources } = mesureRetenue(chiffre);
			return [
				...[valeur, formatDate(date).replaceAll('\u00A0', ' ')]
					.filter((words) => !text.includes(words))
					.map((words) => `${chiffre.id} : « ${words} » manque`),
				...(citations.length === sources.length
					? []
					: [`${chiffre.id} : sources manquantes`]),
			];
		})
	);
});

test('Les images se servent avec leur type, et d’autres sites peuvent les montrer', () => {
	const rules = parseHeadersFile(readDist('_headers'));
	expect(contentTypeOf('carte-france.svg')).toBe('image/svg+xml; charset=utf-8');
	expect(contentTypeOf('carte-france.png')).toBe('image/png');
	for (const file of ['carte-france.svg', 'carte-france.png']) {
		const headers = headersFor(rules, `/presse/kit/${file}`);
		expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
	}
});
