import fc from 'fast-check';

/** Texts made of the signs that French typography is about. */
export const frenchText = fc
	.array(
		fc.oneof(
			fc.constantFrom(..." \u00A0\u202F'’«»:;!?.,()€%"),
			fc.constantFrom(
				'1',
				'25',
				'300',
				'2025',
				'l',
				'eau',
				'Œuvre',
				'km',
				'h',
				'euros',
				'n°',
				'M.'
			),
			fc.string({ maxLength: 2 })
		)
	)
	.map((pieces) => pieces.join(''));
