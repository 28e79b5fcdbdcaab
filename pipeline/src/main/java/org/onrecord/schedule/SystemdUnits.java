package org.onrecord.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A systemd service that may do no more than the run needs, and the timer that starts it. */
public final class SystemdUnits {

  private static final List<Path> TEMPORARY = List.of(Path.of("/tmp"), Path.of("/var/tmp"));

  private final NightlyRun run;

  /**
   * Takes a run as it is.
   *
   * @throws IllegalArgumentException with the remedy, when systemd would not start its program
   */
  public SystemdUnits(NightlyRun run) {
    if (run.program().toString().chars().anyMatch(c -> "\"'\\".indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "systemd starts no program with quotes or backslashes in its path, as in «"
              + run.program()
              + "»; put a link to it elsewhere and name that with --program");
    }
    this.run = run;
  }

  /** The content of each unit file by its name: the service, then the timer. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(run.name() + ".service", service());
    files.put(run.name() + ".timer", timer());
    return files;
  }

  private String service() {
    return String.format(
        Locale.ROOT,
        """
        # Copy this file and %1$s.timer to /etc/systemd/system/, then as root:
        #   systemctl daemon-reload
        #   systemctl enable --now %1$s.timer
        #   systemctl start %1$s.service       # a first run now
        #   journalctl -u %1$s.service -n 20   # what it said, also when it failed
        # The folders of ReadWritePaths= must be there and belong to %2$s: nothing else can be
        # written to. The program must be built: run it once by hand after every update.
        [Unit]
        Description=Onrecord: who said what in the articles, and what backs or contradicts it
        RequiresMountsFor=%3$s
        # A unit of your own that tells somebody when a night failed:
        #OnFailure=tell-me@%%n.service
        %9$s
        [Service]
        # The last line of a run that fails says why. For the exit statuses 3 and 4 systemd has words of its
        # own, NOTIMPLEMENTED and NOPERMISSION, which mean nothing here.
        Type=oneshot
        User=%2$s
        ExecStart=%4$s
        %5$s# Of the memory below, the rest is for Java itself.
        # Should Java itself break, its report would be lost with the temporary folder.
        Environment="ONRECORD_JAVA_OPTS=-XX:MaxRAMPercentage=70 -XX:+ErrorFileToStderr"
        # Java's exit status when it is stopped from outside.
        SuccessExitStatus=143
        # A run that hangs must not stand in the way of the next night's.
        TimeoutStartSec=20h
        Nice=10
        MemoryMax=%6$s
        TasksMax=512

        # What is read and found is for the eyes of %2$s only.
        UMask=0077
        ReadWritePaths=%7$s
        ProtectSystem=strict
        ProtectHome=read-only
        %8$s
        %10$sRestrictAddressFamilies=AF_UNIX AF_INET AF_INET6

        NoNewPrivileges=yes
        CapabilityBoundingSet=
        AmbientCapabilities=
        PrivateDevices=yes
        ProtectClock=yes
        ProtectControlGroups=yes
        ProtectHostname=yes
        ProtectKernelLogs=yes
        ProtectKernelModules=yes
        ProtectKernelTunables=yes
        ProtectProc=invisible
        LockPersonality=yes
        RemoveIPC=yes
        RestrictNamespaces=yes
        RestrictRealtime=yes
        RestrictSUIDSGID=yes
        SystemCallArchitectures=native
        SystemCallFilter=@system-service
        SystemCallErrorNumber=EPERM
        # No MemoryDenyWriteExecute=: Java compiles while it runs.
        """,
        run.name(),
        run.user(),
        words(Stream.concat(run.reads().stream(), run.writes().stream())),
        command(),
        javaHome(),
        run.memory(),
        words(writable().stream()),
        privateTmp(),
        database(),
        network());
  }

  private String timer() {
    return String.format(
        Locale.ROOT,
        """
        [Unit]
        Description=Onrecord every night

        [Timer]
        OnCalendar=*-*-* %s:00
        # A night that the machine slept through is made up for.
        Persistent=true

        [Install]
        WantedBy=timers.target
        """,
        run.at());
  }

  /** The program's own path is no place for variables, so a dollar sign in it stands for itself. */
  private String command() {
    return Stream.concat(
            Stream.of(SystemdText.word(run.program().toString())),
            run.arguments().stream().map(SystemdText::argument))
        .collect(Collectors.joining(" "));
  }

  private String javaHome() {
    return run.javaHome()
        .map(home -> "Environment=" + SystemdText.word("JAVA_HOME=" + home) + "\n")
        .orElse("");
  }

  private String network() {
    return run.needsPostgreSql()
        ? String.format(
            Locale.ROOT,
            """
            # Nothing is reached but the ledger's database: here one on this machine. For another put its address
            # instead of localhost, and unless the URL has an address the name server's as well. Addresses are held
            # back where the cgroup hierarchy is the unified one (v2), and nowhere else.
            IPAddressDeny=any
            IPAddressAllow=localhost
            # If it wants a password, a file that holds it: mode 0600, of %s.
            #Environment=PGPASSFILE=/etc/onrecord/pgpass
            """,
            run.user())
        : """
        # A run needs no network.
        PrivateNetwork=yes
        """;
  }

  /** What must be there first. */
  private String database() {
    return run.needsPostgreSql()
        ? """
        # A night that is made up for at boot must not come before the ledger's database.
        Wants=network-online.target
        After=network-online.target postgresql.service
        """
        : "";
  }

  private String privateTmp() {
    return hidden().isEmpty()
        ? "PrivateTmp=yes"
        : "# No PrivateTmp=yes, which would hide "
            + hidden().get(0)
            + "; better keep nothing there.";
  }

  private List<Path> writable() {
    List<Path> writable = new ArrayList<>(run.writes());
    if (!hidden().isEmpty()) {
      // Without a /tmp of its own the run writes to everybody's.
      writable.addAll(TEMPORARY);
    }
    return writable;
  }

  /** What the run uses that a temporary folder of its own would hide from it. */
  private List<Path> hidden() {
    return Stream.of(List.of(run.program()), run.reads(), run.writes())
        .flatMap(List::stream)
        .filter(path -> isTemporary(path) || isTemporary(NightlyRun.behindLinks(path)))
        .toList();
  }

  private static boolean isTemporary(Path path) {
    return TEMPORARY.stream().anyMatch(path::startsWith);
  }

  private static String words(Stream<Path> paths) {
    return paths
        .map(Path::toString)
        .distinct()
        .map(SystemdText::word)
        .collect(Collectors.joining(" "));
  }
}
