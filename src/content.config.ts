import { defineCollection } from 'astro:content';
import { strictLoader } from './loaders/collection.ts';

export const collections = { fiches: defineCollection({ loader: strictLoader() }) };
