import { PAGES, toutEffacer } from './caches.ts';
import { dateDeCopie, gardeePour } from './copie.ts';
import { rechercheGardee } from './etat.ts';

/** One line of what is kept. */
interface Gardee {
	readonly href: string;
	readonly titre: string;
	readonly dit: string;
}

async function pagesGardees(): Promise<Gardee[]> {
	if (!(await caches.has(PAGES))) return [];
	const cache = await caches.open(PAGES);
	const lines = await Promise.all(
		(await cache.keys()).map(async (key) => {
			const copie = await cache.match(key);
			if (!copie) return [];
			const html = new DOMParser().parseFromString(await copie.clone().text(), 'text/html');
			const pour = gardeePour(copie).length > 0 ? 'à votre demande, ' : '';
			return [
				{
					href: new URL(key.url).pathname,
					titre: html.querySelector('h1')?.textContent.trim() ?? key.url,
					dit: `\u00A0: gardée ${pour}le ${dateDeCopie(copie) ?? ''}`,
				},
			];
		})
	);
	return lines.flat().reverse();
}

async function recherche(): Promise<Gardee[]> {
	const gardee = await rechercheGardee();
	if (!gardee) return [];
	const { le, departements } = gardee;
	const [un, ...autres] = departements;
	const quels = autres.length > 0 ? 'des départements' : 'du département';
	const communes = un ? `, avec les communes ${quels} ${departements.join(', ')}` : '';
	return [
		{
			href: '/lieux/',
			titre: 'La recherche de lieux',
			dit: `${communes}\u00A0: gardée à votre demande, le ${le}`,
		},
	];
}

function lineOf({ href, titre, dit }: Gardee): HTMLLIElement {
	const line = document.createElement('li');
	const link = document.createElement('a');
	link.href = href;
	link.textContent = titre;
	line.append(link, dit);
	return line;
}

/** List what this device keeps of the site, newest first, and make « Tout effacer » work. */
export function showKept(): void {
	const section = document.getElementById('gardees');
	const status = section?.querySelector('[role=status]');
	const list = section?.querySelector('ul');
	const button = section?.querySelector('button');
	if (!status || !list || !button) return;
	const show = async (none: string) => {
		const lines = 'caches' in window ? [...(await recherche()), ...(await pagesGardees())] : [];
		list.replaceChildren(...lines.map(lineOf));
		status.textContent = lines.length === 0 ? none : '';
		button.hidden = lines.length === 0;
	};
	button.addEventListener('click', () => {
		void toutEffacer()
			.then(() => show('Tout est effacé de cet appareil.'))
			.then(() => {
				document.getElementById('contenu')?.focus();
			});
	});
	void show('Rien pour le moment, sauf cette page et l’accueil.');
}
