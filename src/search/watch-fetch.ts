/** A file of the index did not arrive. */
export class IndexIncomplet extends Error {
	override readonly name = 'IndexIncomplet';
}

/** Watch over what is fetched. */
export interface Watch {
	/** Run a task, and throw `IndexIncomplet` if a file is missing after it. */
	guarded: <T>(task: () => Promise<T>) => Promise<T>;
	/** Start anew: what is missing or does not come is given up, and about to be asked again. */
	forget: () => void;
}

/**
 * The engine says nothing of a part of the index that does not arrive: it answers from the rest,
 * as if there were no more. So what it fetches is watched.
 * @param folder path of the files to watch
 */
export function watchFetch(folder: string): Watch {
	const fetchPlainly = window.fetch.bind(window);
	let missing: string | undefined;
	/** What stops the files on their way. */
	let current = new AbortController();
	window.fetch = async (input, init) => {
		const url = input instanceof Request ? input.url : String(input);
		if (!new URL(url, location.href).pathname.startsWith(folder))
			return fetchPlainly(input, init);
		const mine = current;
		try {
			const response = await fetchPlainly(input, { ...init, signal: mine.signal });
			if (!response.ok) throw new Error(`HTTP ${response.status}`);
			// Read to the end: a connection may be cut halfway.
			return new Response(await response.arrayBuffer(), { headers: response.headers });
		} catch (error) {
			if (mine === current) missing = url;
			throw error;
		}
	};
	const refuse = (cause?: unknown) => {
		if (missing !== undefined) throw new IndexIncomplet(missing, { cause });
	};
	return {
		forget: () => {
			missing = undefined;
			current.abort();
			current = new AbortController();
		},
		guarded: async (task) => {
			try {
				const answer = await task();
				refuse();
				return answer;
			} catch (error) {
				refuse(error);
				throw error;
			}
		},
	};
}
