"""The questions: thin, typed functions, a module each."""
