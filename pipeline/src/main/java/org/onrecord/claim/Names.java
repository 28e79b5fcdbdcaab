package org.onrecord.claim;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.lexicon.Lexicon;

/** Normalises names, so that spellings of one name in different articles are equal. */
public final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DROPPED = Pattern.compile("['’.]");

  /** Between two parts of a name: 'Cornelius "Duke" Abbot'. */
  private static final Pattern NICKNAME =
      Pattern.compile("(?<=\\S)\\s+[\"“][^\"“”]{1,20}[\"”]\\s+(?=\\S)");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}&]+");
  private static final Set<String> ENDINGS =
      Lexicon.load(Names.class, "name-endings.tsv").column("word");
  private static final Set<String> KINDS_OF_PLACE =
      Lexicon.load(Names.class, "kinds-of-place.tsv").column("word");

  private Names() {}

  /**
   * Lower case without nickname in quotation marks, accents, punctuation, leading article, kind of
   * place ("city of") and legal form; never empty.
   */
  public static String normal(String name) {
    String formal = NICKNAME.matcher(name).replaceAll(" ");
    String plain = MARKS.matcher(Normalizer.normalize(formal, Normalizer.Form.NFKD)).replaceAll("");
    String lower = DROPPED.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words =
        Arrays.stream(BETWEEN_WORDS.split(lower)).filter(word -> !word.isEmpty()).toList();
    int first = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
    first += isPlace(words.subList(first, words.size())) ? 2 : 0;
    int end = words.size();
    while (end - first > 1 && ENDINGS.contains(words.get(end - 1))) {
      end--;
    }
    return words.isEmpty() ? name : String.join(" ", words.subList(first, end));
  }

  /** The last word of a normalised name: by surname short news calls persons. */
  public static String last(String name) {
    String normal = normal(name);
    return normal.substring(normal.lastIndexOf(' ') + 1);
  }

  /** "city of Calder". */
  private static boolean isPlace(List<String> words) {
    return words.size() > 2 && words.get(1).equals("of") && isKindOfPlace(words.get(0));
  }

  /** Whether the name of a place behind "of" means the same without the word. */
  static boolean isKindOfPlace(String word) {
    return KINDS_OF_PLACE.contains(word.toLowerCase(Locale.ROOT));
  }

  /**
   * A key under which claims of several articles and lists meet. What kind of thing a name means is
   * too uncertain in a short text, and unknown in a list, to keep two bearers of one full name
   * apart who do the same to the same party.
   */
  public static String matter(Participant participant) {
    return participant.isNamed() ? "name:" + normal(participant.name()) : key(participant);
  }

  /** Equal for participants that are one: type and normalised name. */
  public static String key(Participant participant) {
    String type = participant.isNamed() ? participant.typeName().toLowerCase(Locale.ROOT) : "noun";
    return type + ":" + normal(participant.name());
  }
}
