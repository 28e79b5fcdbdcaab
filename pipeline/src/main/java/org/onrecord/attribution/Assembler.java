package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.AnnotatedText;
import org.onrecord.annotate.Sentence;
import org.onrecord.annotate.Token;
import org.onrecord.attribution.SourceProfiler.Profile;
import org.onrecord.entity.Entity;
import org.onrecord.entity.References;
import org.onrecord.text.Span;

/** Turns the drafts of one article into attributions: who is meant, which bucket, inside which. */
final class Assembler {

  /** In sentences: how far behind a channel its user is still taken to speak through it. */
  private static final int LONGEST_CARRY = 2;

  private final AnnotatedText text;
  private final References references;
  private final SourceProfiler profiler;
  private final ChannelFinder channels;
  private final UnsaidWords unsaid;
  private final Map<String, Entity> entities = new HashMap<>();

  /** The unnamed source that spoke last, and where. */
  private Optional<Profile> lastUnnamed = Optional.empty();

  private boolean lastWasUnnamed;

  /** Who used a channel last, which and in which sentence. */
  private List<String> lastSpeaker = List.of();

  private int lastSpoken = Integer.MIN_VALUE / 2;
  private Channel lastChannel = Channel.NONE;

  Assembler(
      AnnotatedText text,
      List<Entity> entities,
      References references,
      SourceProfiler profiler,
      ChannelFinder channels,
      UnsaidWords unsaid) {
    this.text = text;
    this.unsaid = unsaid;
    this.references = references;
    this.profiler = profiler;
    this.channels = channels;
    entities.forEach(e -> this.entities.put(e.id(), e));
  }

  List<Attribution> assemble(List<Draft> drafts) {
    Nesting nesting = new Nesting(drafts);
    Map<Draft, Attribution> done = new IdentityHashMap<>();
    List<Attribution> found = new ArrayList<>();
    for (Draft draft : nesting.inOrder()) {
      Optional<Attribution> parent = nesting.parent(draft).map(done::get);
      Attribution attribution = attribution("a" + (found.size() + 1), draft, parent);
      done.put(draft, attribution);
      found.add(attribution);
    }
    return found;
  }

  private Attribution attribution(String id, Draft draft, Optional<Attribution> parent) {
    Sentence sentence = text.sentences().get(draft.sentence());
    List<Token> phrase = tokens(draft.referent());
    List<String> meant =
        phrase.isEmpty()
            ? List.of()
            : references.resolve(sentence, phrase.stream().map(Token::index).toList());
    Profile profile = profile(sentence, draft, phrase, meant);
    BucketRules.Verdict verdict =
        isUnsaid(draft)
            ? BucketRules.unsaid()
            : BucketRules.decide(
                draft.cueWord(), profile, channel(draft, sentence, meant), isEmbeddedPost(draft));
    List<String> why = new ArrayList<>(draft.why());
    why.add(verdict.why());
    Bucket bucket = verdict.bucket();
    if (parent.isPresent() && inherits(parent.get(), bucket)) {
      bucket = parent.get().bucket();
      why.add("it reached the reader through " + parent.get().id());
    }
    Source source = new Source(draft.source(), meant, profile.kind(), profile.count());
    boolean direct =
        draft.content().stream()
            .allMatch(s -> Syntax.isQuoteMark(text.text().substring(s.start(), s.start() + 1)));
    return new Attribution(
        id,
        bucket,
        verdict.channel(),
        direct,
        source,
        draft.cue(),
        draft.content(),
        draft.addressee(),
        draft.cueWord().polarity(),
        parent.map(Attribution::id).orElse(""),
        confidence(draft, profile),
        why);
  }

  /** Whether the cue is negated: "has not said", "would never say", "refused to explain". */
  private boolean isUnsaid(Draft draft) {
    boolean speaks =
        draft.cueWord().kind() == Cue.Kind.SPEECH
            && draft.cueWord().polarity() != Polarity.DENIES
            && draft.cueWord().polarity() != Polarity.DOUBTS;
    return speaks && unsaid.stands(text, draft);
  }

  private static boolean inherits(Attribution parent, Bucket own) {
    return parent.bucket() != Bucket.UNATTRIBUTED
        && own != Bucket.UNATTRIBUTED
        && parent.bucket() != own
        && parent.bucket() != Bucket.NAMED_SOURCE;
  }

  private Profile profile(Sentence sentence, Draft draft, List<Token> phrase, List<String> meant) {
    if (phrase.isEmpty()) {
      return Profile.NONE;
    }
    Token head =
        draft.sourceHead() >= 0 && draft.sourceHead() < sentence.size()
            ? sentence.token(draft.sourceHead())
            : phrase.get(phrase.size() - 1);
    List<Entity> known = meant.stream().map(entities::get).filter(e -> e != null).toList();
    boolean pronoun = head.tag().equals("PRP");
    Optional<Profile> before = pronoun && !lastWasUnnamed ? Optional.empty() : lastUnnamed;
    Profile profile = profiler.profile(sentence, head, phrase, known, before);
    lastWasUnnamed = profile.kind() == Source.Kind.UNNAMED;
    if (lastWasUnnamed) {
      lastUnnamed = Optional.of(profile);
    }
    return profile;
  }

  private List<Token> tokens(List<Span> spans) {
    return spans.stream().flatMap(span -> text.tokensIn(span).stream()).toList();
  }

  /**
   * What the sentence names, else what the same source used a sentence or two before: "In a
   * statement Smith denied it. She called the claim absurd." A post goes on only where somebody
   * writes.
   */
  private Channel channel(Draft draft, Sentence sentence, List<String> meant) {
    Channel own = channels.find(sentence, draft.content());
    Cue.Kind kind = draft.cueWord().kind();
    boolean sameSource =
        !own.isKnown()
            && !meant.isEmpty()
            && meant.equals(lastSpeaker)
            && first(draft) - lastSpoken <= LONGEST_CARRY;
    boolean goesOn =
        lastChannel.reach() == Channel.Reach.SOCIAL
            ? kind == Cue.Kind.WRITING
            : kind == Cue.Kind.SPEECH || kind == Cue.Kind.WRITING;
    if (sameSource && goesOn) {
      lastSpoken = last(draft);
      return lastChannel;
    }
    if (own.isKnown()) {
      lastSpeaker = meant;
      lastSpoken = last(draft);
      lastChannel = own;
    }
    return own;
  }

  private int first(Draft draft) {
    return Math.min(draft.sentence(), sentenceAt(draft.contentHull().start(), draft));
  }

  private int last(Draft draft) {
    return Math.max(draft.sentence(), sentenceAt(draft.contentHull().end() - 1, draft));
  }

  private int sentenceAt(int offset, Draft draft) {
    return text.sentenceAt(offset).map(Sentence::index).orElse(draft.sentence());
  }

  private boolean isEmbeddedPost(Draft draft) {
    return draft.content().stream().anyMatch(s -> ChannelFinder.isEmbeddedPost(s.in(text.text())));
  }

  private static double confidence(Draft draft, Profile profile) {
    double base = draft.clausal() ? .9 : .65;
    return profile.kind() == Source.Kind.NONE ? Math.round((base - .2) * 100) / 100.0 : base;
  }
}
