package org.onrecord.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;

/** Finds gazetteer names in sentences, the user's before the built-in ones, longest match first. */
final class KnownNames {

  private final Gazetteer user;
  private final Gazetteer builtIn;

  /** For the first word of a known name, the length of the longest such name in characters. */
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  KnownNames(Gazetteer user, Gazetteer builtIn) {
    this.user = user;
    this.builtIn = builtIn;
    user.keys().forEach(this::index);
    builtIn.keys().forEach(this::index);
  }

  private void index(String key) {
    int end = 0;
    while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
      end++;
    }
    longestByFirstWord.merge(key.substring(0, end), key.length(), Math::max);
  }

  Optional<Gazetteer.Entry> user(String name) {
    return user.find(name);
  }

  Optional<Gazetteer.Entry> find(String name) {
    return user.find(name).or(() -> builtIn.find(name));
  }

  /** For each token, the end of the longest known name that starts there, else 0. */
  int[] ends(Sentence sentence) {
    int[] ends = new int[sentence.size()];
    for (int first = 0; first < ends.length; first++) {
      ends[first] = endAt(sentence, first);
    }
    return ends;
  }

  private int endAt(Sentence sentence, int first) {
    String word = firstWord(sentence.token(first).text());
    Integer longest = longestByFirstWord.get(word);
    if (longest == null) {
      return 0;
    }
    StringBuilder name = new StringBuilder();
    int end = 0;
    for (int last = first; last < sentence.size(); last++) {
      Token token = sentence.token(last);
      boolean gap = last > first && sentence.token(last - 1).span().end() < token.span().start();
      name.append(gap ? " " : "").append(token.text());
      // Full stops do not count in keys, so the text may be longer than the key.
      if (name.length() > 2 * longest + 2) {
        break;
      }
      boolean wordy =
          Character.isLetterOrDigit(token.text().codePointBefore(token.text().length()));
      boolean ends = wordy || token.text().length() > 1 || token.text().equals("!");
      end = ends && find(name.toString()).isPresent() ? last + 1 : end;
    }
    return end;
  }

  private static boolean isPlain(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isLetterOrDigit(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String firstWord(String token) {
    if (isPlain(token)) {
      return token;
    }
    String key = NameText.key(token);
    int end = 0;
    while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
      end++;
    }
    return key.substring(0, end);
  }
}
