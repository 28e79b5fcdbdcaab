package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;
import org.onrecord.text.Span;

/** Finds the channel that a sentence names outside the content it attributes. */
final class ChannelFinder {

  /** What an embedded post leaves in the text of an article. */
  private static final Pattern EMBEDDED_POST =
      Pattern.compile("pic\\.twitter\\.com|https?://t\\.co/|\\(@\\w{1,30}\\)|\\bRT @\\w");

  private static final Set<String> OPENS_TAIL = Set.of("in", "on", "at", "during", "via");
  private static final int LONGEST_TAIL = 7;

  /** Prepositions and verbs behind which a noun is the channel that is used. */
  private static final Set<String> USES =
      Set.of(
          "in", "on", "at", "via", "through", "during", "by", "from", "over", "to", "before",
          "issue", "release", "publish", "deliver", "give", "hold", "post", "file", "make", "air",
          "put");

  private record Entry(String[] words, Channel channel) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  ChannelFinder() {
    for (Lexicon.Row row : Lexicon.load(ChannelFinder.class, "channels.tsv").rows()) {
      String[] words = row.get("phrase").split(" ");
      Channel channel =
          new Channel(reach(row.get("bucket")), row.get("channel"), row.get("phrase"));
      byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Entry(words, channel));
    }
  }

  private static Channel.Reach reach(String bucket) {
    return switch (bucket) {
      case "tweet" -> Channel.Reach.SOCIAL;
      case "public" -> Channel.Reach.PUBLIC;
      case "interview" -> Channel.Reach.INTERVIEW;
      default -> throw new IllegalStateException("channels.tsv: no bucket " + bucket);
    };
  }

  /** The channel with the widest reach that stands in the sentence outside the given spans. */
  Channel find(Sentence sentence, List<Span> outside) {
    Channel best = Channel.NONE;
    for (Token token : sentence.tokens()) {
      if (outside.stream().anyMatch(span -> span.overlaps(token.span()))) {
        continue;
      }
      for (Entry entry : byFirstWord.getOrDefault(Words.lower(token), List.of())) {
        boolean named =
            Words.standAt(sentence, token.index(), entry.words())
                && (entry.words().length > 1 || isUsed(sentence, token));
        Channel channel = named ? withOutlet(entry, sentence, token) : Channel.NONE;
        if (channel.reach().compareTo(best.reach()) < 0) {
          best = channel;
        }
      }
    }
    return best;
  }

  /** An interview with another outlet is public; one with the article's own is a conversation. */
  private static Channel withOutlet(Entry entry, Sentence sentence, Token first) {
    int last = first.index() + entry.words().length - 1;
    boolean interview = entry.words()[entry.words().length - 1].startsWith("interview");
    if (!interview) {
      return entry.channel();
    }
    int behind = last + 1;
    boolean with = behind < sentence.size() && sentence.token(behind).is("with");
    int outlet = with ? behind + 1 : first.index() - 1;
    if (with && outlet < sentence.size() && sentence.token(outlet).tag().equals("DT")) {
      outlet++;
    }
    boolean isOutlet =
        outlet >= 0
            && outlet < sentence.size()
            && sentence.token(outlet).label() == Token.Label.ORGANIZATION;
    return isOutlet
        ? new Channel(
            Channel.Reach.PUBLIC, "interview", "interview with " + sentence.token(outlet).text())
        : entry.channel();
  }

  /**
   * Whether a single word names the channel that is used: by its own verb or adverb ("announced",
   * "publicly"), behind a preposition ("on Twitter") or as what somebody issues ("a statement").
   */
  private static boolean isUsed(Sentence sentence, Token word) {
    if (!word.isNoun()) {
      return true;
    }
    for (int at = word.index() - 1; at >= Math.max(0, word.index() - 5); at--) {
      Token before = sentence.token(at);
      if (USES.contains(before.lemma()) || before.tag().equals("TO")) {
        return true;
      }
      if (before.isVerb() || before.is(",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where a phrase that only names the channel starts at the end of a content, as in "called the
   * sum reckless in a Facebook post"; the content's end where there is none. Offsets are token
   * indexes.
   */
  int tailStart(Sentence sentence, int from, int to) {
    for (int at = to - 2; at > from && at >= to - LONGEST_TAIL; at--) {
      boolean opens = OPENS_TAIL.contains(Words.lower(sentence.token(at)));
      if (opens && namesChannel(sentence, at + 1, to)) {
        return at;
      }
    }
    return to;
  }

  private boolean namesChannel(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      for (Entry entry : byFirstWord.getOrDefault(Words.lower(sentence.token(at)), List.of())) {
        if (at + entry.words().length <= to && Words.standAt(sentence, at, entry.words())) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isEmbeddedPost(String words) {
    return EMBEDDED_POST.matcher(words).find();
  }
}
