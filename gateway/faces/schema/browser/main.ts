import { searchWhileTyping } from './searchWhileTyping.ts';

searchWhileTyping(document);
