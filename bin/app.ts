import { DepescheApp } from '../lib/depesche-app.ts';

new DepescheApp().synth();
