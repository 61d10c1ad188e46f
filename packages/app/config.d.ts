export interface Config {
  auth?: {
    providers?: {
      /** Sign-in as somebody of the example company, by a click. For development and demonstration only. */
      'example-user'?: {
        /**
         * Who can be chosen on the sign-in page. Nobody else can sign in this way.
         *
         * @deepVisibility frontend
         */
        users: Array<{
          /** Full ref of a User of the catalog. */
          entityRef: string;
          /** The user's name. */
          title: string;
          /** What the user does and in which team. */
          description: string;
        }>;
        /**
         * Lets example users sign in outside development as well. Whoever reaches the portal can then act as any of
         * them, so never set this where anything of value is kept.
         */
        dangerouslyAllowOutsideDevelopment?: boolean;
      };
    };
  };
}
