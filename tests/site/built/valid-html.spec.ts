import { test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { builtPages } from '../lib/dist.ts';
import { expectNone } from '../lib/problems.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));

test('HTML valide', async () => {
	const problems: string[] = [];
	for (const { file } of builtPages()) {
		const { results } = await validator.validateFile(file);
		for (const { ruleId, message, line, column } of results.flatMap(
			({ messages }) => messages
		)) {
			problems.push(`${file}:${line}:${column} ${message} (${ruleId})`);
		}
	}
	expectNone(problems, 'Pour une page seule : npx html-validate dist/faq/index.html');
});
