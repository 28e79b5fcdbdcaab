package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.lexicon.Lexicon;

/** Finds the channel that a sentence names outside the content it attributes. */
final class ChannelFinder {

  /** What an embedded post leaves in the text of an article. */
  private static final Pattern EMBEDDED_POST =
      Pattern.compile("pic\\.twitter\\.com|https?://t\\.co/|\\(@\\w{1,30}\\)|\\bRT @\\w");

  private static final Set<String> OPENS_TAIL = FunctionWords.of("channel_phrase");
  private static final int LONGEST_TAIL = 7;

  /** In a phrase of channels.tsv: one word or a few more, as in "in a 14-page order". */
  private static final String ANY_WORDS = "*";

  private static final int LONGEST_GAP = 4;

  /** Prepositions and verbs behind which a noun is the channel that is used. */
  private static final Set<String> USES = FunctionWords.of("channel_use");

  /** What the name of a network before it only qualifies. */
  private static final Set<String> OTHER_MATTERS = FunctionWords.of("other_matter");

  /** Who is named behind a kind of network without using it. */
  private static final Set<String> NETWORK_MAKERS = FunctionWords.of("network_maker");

  /** A phrase; behind "*" stands its closing half, which is empty where there is no gap. */
  private record Entry(String[] words, String[] closing, Channel channel) {

    static Entry of(String[] phrase, Channel channel) {
      int gap = List.of(phrase).indexOf(ANY_WORDS);
      return gap < 0
          ? new Entry(phrase, new String[0], channel)
          : new Entry(
              Arrays.copyOf(phrase, gap),
              Arrays.copyOfRange(phrase, gap + 1, phrase.length),
              channel);
    }

    boolean hasGap() {
      return closing.length > 0;
    }

    boolean isOneWord() {
      return words.length == 1 && !hasGap();
    }
  }

  static final ChannelFinder SHIPPED = new ChannelFinder();

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Outlets outlets = Outlets.SHIPPED;

  private ChannelFinder() {
    for (Lexicon.Row row : Lexicon.load(ChannelFinder.class, "channels.tsv").rows()) {
      String[] words = row.get("phrase").split(" ");
      Channel channel =
          new Channel(reach(row.get("bucket")), row.get("channel"), row.get("phrase"));
      byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(Entry.of(words, channel));
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

  /** Whether the word by itself names a social network. */
  boolean isNetwork(Token token) {
    return byFirstWord.getOrDefault(Words.lower(token), List.of()).stream()
        .anyMatch(entry -> entry.isOneWord() && entry.channel().reach() == Channel.Reach.SOCIAL);
  }

  /** The channel with the widest reach that stands in the sentence, the first of several. */
  Channel find(Sentence sentence, BitSet scope) {
    Channel best = Channel.NONE;
    for (int at = scope.nextSetBit(0); at >= 0; at = scope.nextSetBit(at + 1)) {
      Token token = sentence.token(at);
      for (Entry entry : byFirstWord.getOrDefault(Words.lower(token), List.of())) {
        boolean named =
            stands(sentence, at, entry, scope)
                && (!mayDescribe(sentence, at, entry)
                    || isUsed(sentence, last(sentence, at, entry), entry.channel()));
        Channel channel = named ? withOutlet(entry, sentence, token) : Channel.NONE;
        best = best.widest(channel);
      }
      if (token.isLemma("tell")) {
        best = best.widest(toldOutlet(sentence, at + 1));
      }
    }
    return best;
  }

  /** Whether the phrase stands at the token, all of it in scope. */
  private static boolean stands(Sentence sentence, int at, Entry entry, BitSet scope) {
    int gap = at + entry.words().length;
    if (!Words.standAt(sentence, at, entry.words()) || isOtherMatter(sentence, gap)) {
      return false;
    }
    return entry.hasGap() ? closes(sentence, gap, entry, scope) : isAllIn(scope, at, gap);
  }

  /** "Twitter", "social media company Acme": a channel only where it is used as one. */
  private static boolean mayDescribe(Sentence sentence, int at, Entry entry) {
    int behind = at + entry.words().length;
    return entry.isOneWord()
        || behind < sentence.size() && NETWORK_MAKERS.contains(sentence.token(behind).lemma());
  }

  private static Token last(Sentence sentence, int at, Entry entry) {
    return sentence.token(at + entry.words().length - 1);
  }

  /** "the social media era" is nowhere to post. */
  private static boolean isOtherMatter(Sentence sentence, int behind) {
    return behind < sentence.size() && OTHER_MATTERS.contains(sentence.token(behind).lemma());
  }

  private static boolean closes(Sentence sentence, int gap, Entry entry, BitSet scope) {
    for (int end = gap + 1; end <= gap + LONGEST_GAP; end++) {
      if (end > sentence.size() || !isInPhrase(sentence.token(end - 1)) || !scope.get(end - 1)) {
        return false;
      }
      if (Words.standAt(sentence, end, entry.closing())
          && isAllIn(scope, end, end + entry.closing().length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllIn(BitSet scope, int from, int to) {
    return scope.nextClearBit(from) >= to;
  }

  /** "in a 14-page order", but not "in a statement, called the order". */
  private static boolean isInPhrase(Token word) {
    boolean finite = word.isVerb() && !word.tag().equals("VBN") && !word.tag().equals("VBG");
    boolean mark = !Character.isLetterOrDigit(word.text().codePointAt(0)) && !word.is("-");
    return !finite && !mark;
  }

  /** "told the Harbor Post", at the token behind "told"; what a broadcaster is told, it sends. */
  private Channel toldOutlet(Sentence sentence, int from) {
    return outlets
        .at(sentence, from)
        .map(
            outlet ->
                outlet.broadcasts()
                    ? new Channel(Channel.Reach.PUBLIC, "broadcast", "told " + outlet.name())
                    : new Channel(Channel.Reach.INTERVIEW, "interview", "told " + outlet.name()))
        .orElse(Channel.NONE);
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
  private static boolean isUsed(Sentence sentence, Token word, Channel channel) {
    if (!word.isNoun()) {
      return true;
    }
    for (int at = word.index() - 1; at >= Math.max(0, word.index() - 5); at--) {
      Token before = sentence.token(at);
      if (USES.contains(before.lemma()) || before.tag().equals("TO")) {
        return !before.is("on") || !channel.isText();
      }
      boolean describes = at == word.index() - 1 && before.tag().equals("VBN");
      if (before.isVerb() && !describes || before.is(",")) {
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
      Token opening = sentence.token(at);
      boolean opens = OPENS_TAIL.contains(Words.lower(opening));
      if (opens && namesChannel(sentence, at + 1, to, opening.is("on"))) {
        return at;
      }
    }
    return to;
  }

  private boolean namesChannel(Sentence sentence, int from, int to, boolean behindOn) {
    for (int at = from; at < to; at++) {
      for (Entry entry : byFirstWord.getOrDefault(Words.lower(sentence.token(at)), List.of())) {
        if (!entry.hasGap()
            && !(behindOn && entry.channel().isText())
            && at + entry.words().length <= to
            && Words.standAt(sentence, at, entry.words())) {
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
