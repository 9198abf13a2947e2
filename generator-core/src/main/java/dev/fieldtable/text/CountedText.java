package dev.fieldtable.text;

/** Text of which so many characters are read and no more: some searches for a regular expression would go on for years. */
final class CountedText implements CharSequence {
    private final String text;
    private long left;

    CountedText(String text, long most) {
        this.text = text;
        this.left = most;
    }

    /** More was to be read. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Spent() {
            super(null, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        left--;
        if (left < 0) {
            throw new Spent();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
