package io.hudhud.workspace;

/** Who does something: a person, a program with an API key, or Hudhud itself. */
public record Actor(Kind kind, String id) {

    /** Kinds of actors, with the word they are stored as. */
    public enum Kind {
        PERSON("person"),
        API_KEY("api-key"),
        SYSTEM("system");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The actor whose kind is stored as {@code word}. */
    public static Actor of(String word, String id) {
        for (Kind kind : Kind.values()) {
            if (kind.word.equals(word)) {
                return new Actor(kind, id);
            }
        }
        throw new IllegalArgumentException("no kind of actor is called " + word);
    }

    /** Hudhud itself, in the name of the part that acts: {@code delivery}, {@code first-start}. */
    public static Actor system(String part) {
        return new Actor(Kind.SYSTEM, part);
    }
}
