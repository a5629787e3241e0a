import type { TemplateId } from '../model.ts';
import { handlebars } from './handlebars.ts';
import { jinja } from './jinja.ts';
import { plain } from './plain.ts';
import type { Template } from './template.ts';
import { vscode } from './vscode.ts';

export const templates: Readonly<Record<TemplateId, Template>> = { plain, jinja, handlebars, vscode };
