import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// The whole app is loaded, and a busy machine compiles much of it only when it is shown.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);
