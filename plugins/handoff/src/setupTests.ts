import '@testing-library/jest-dom';
import 'jest-axe/extend-expect';
import { configure } from '@testing-library/dom';

// Much of the plugin is loaded when it is needed, and a busy machine compiles it only then.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);
