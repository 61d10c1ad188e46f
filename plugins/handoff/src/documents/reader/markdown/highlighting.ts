import dockerfile from 'highlight.js/lib/languages/dockerfile';
import http from 'highlight.js/lib/languages/http';
import nginx from 'highlight.js/lib/languages/nginx';
import pgsql from 'highlight.js/lib/languages/pgsql';
import powershell from 'highlight.js/lib/languages/powershell';
import properties from 'highlight.js/lib/languages/properties';
import { common } from 'lowlight';
import type { Options } from 'rehype-highlight';
import { promql } from './promql';

/** Languages that runbooks use and how fences may call them. A fence of another language is shown plain. */
export const highlightOptions: Options = {
  languages: {
    ...common,
    dockerfile,
    http,
    nginx,
    pgsql,
    powershell,
    promql,
    properties,
  },
  aliases: { bash: ['zsh'], ini: ['conf', 'toml'], yaml: ['yml'] },
  plainText: ['log', 'mermaid', 'output', 'plain', 'plaintext', 'text', 'txt'],
};
