package org.onrecord.schedule;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A CronJob, and the NetworkPolicy that keeps it off the network, as YAML. */
public final class KubernetesCronJob {

  /** A path and the volume that stands there. */
  private record Mount(String volume, Path path, boolean readOnly) {}

  private final NightlyRun run;
  private final List<Mount> mounts = new ArrayList<>();

  /**
   * Lays out the volumes.
   *
   * @throws IllegalArgumentException with the remedy, when a path cannot be a volume's
   */
  public KubernetesCronJob(NightlyRun run) {
    checkRegion(run.zone());
    this.run = run;
    List<Path> writes = outermost(run.writes(), List.of());
    mount("output", writes, false);
    mount("input", outermost(run.reads(), writes), true);
  }

  /** An offset, such as Java makes of TZ=GMT+2, is refused by the cluster. */
  private static void checkRegion(ZoneId zone) {
    String id = zone.getId();
    if (!id.contains("/") || !ZoneId.getAvailableZoneIds().contains(id)) {
      throw new IllegalArgumentException(
          "Kubernetes takes a time zone by the name of its region only, not «"
              + id
              + "»; set TZ to one, such as TZ=Europe/Vienna");
    }
  }

  private void mount(String name, List<Path> paths, boolean readOnly) {
    for (int i = 0; i < paths.size(); i++) {
      if (paths.get(i).getNameCount() == 0) {
        throw new IllegalArgumentException(
            "a file stands in the root folder, where no volume can be; move it into a folder");
      }
      mounts.add(new Mount(i == 0 ? name : name + "-" + (i + 1), paths.get(i), readOnly));
    }
  }

  /** Those that no other one holds, nor one of {@code mounted}. */
  private static List<Path> outermost(List<Path> paths, List<Path> mounted) {
    List<Path> sorted = paths.stream().distinct().sorted().toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(sorted::get)
        .filter(path -> mounted.stream().noneMatch(path::startsWith))
        .filter(
            path ->
                sorted.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
        .toList();
  }

  /** Two YAML documents. */
  public String text() {
    return String.format(
        Locale.ROOT,
        """
        # kubectl apply -f this file. It needs an image with the program as "onrecord" on its PATH,
        # and the volume claims named below: input is only read, output is written to. A ledger in a file
        # needs local or block storage: on a network file system SQLite's locks do not hold.
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: %1$s
          labels:
            app.kubernetes.io/name: %1$s
        spec:
          schedule: "%2$d %3$d * * *"
          timeZone: %4$s
          # Two runs at a time would write to one ledger.
          concurrencyPolicy: Forbid
          startingDeadlineSeconds: 7200
          successfulJobsHistoryLimit: 3
          failedJobsHistoryLimit: 3
          jobTemplate:
            spec:
              # A run that failed would fail again: somebody must look.
              backoffLimit: 0
              activeDeadlineSeconds: 72000
              template:
                metadata:
                  labels:
                    app.kubernetes.io/name: %1$s
                spec:
                  restartPolicy: Never
                  automountServiceAccountToken: false
                  enableServiceLinks: false
                  securityContext:
                    runAsNonRoot: true
                    runAsUser: 10001
                    runAsGroup: 10001
                    fsGroup: 10001
                    # Otherwise every night would open the files of all runs to their group.
                    fsGroupChangePolicy: OnRootMismatch
                    seccompProfile:
                      type: RuntimeDefault
                  containers:
                    - name: onrecord
                      image: %5$s
                      command: ["onrecord"]
                      args:
        %6$s
                      env:
                        - name: ONRECORD_JAVA_OPTS
                          value: "-XX:MaxRAMPercentage=70 -XX:+ErrorFileToStderr"
                      resources:
                        requests:
                          cpu: "1"
                          memory: %7$si
                        limits:
                          memory: %7$si
                      securityContext:
                        allowPrivilegeEscalation: false
                        readOnlyRootFilesystem: true
                        capabilities:
                          drop: ["ALL"]
                      volumeMounts:
                        - name: tmp
                          mountPath: /tmp
        %8$s
                  volumes:
                    - name: tmp
                      emptyDir: {}
        %9$s
        ---
        # A run needs no network. For a ledger in PostgreSQL put its address and port, and the name
        # server's, under egress.
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: %1$s
        spec:
          podSelector:
            matchLabels:
              app.kubernetes.io/name: %1$s
          policyTypes: ["Ingress", "Egress"]
          ingress: []
          egress: []
        """,
        run.name(),
        run.at().getMinute(),
        run.at().getHour(),
        quoted(run.zone().getId()),
        quoted(run.image()),
        lines(run.arguments(), argument -> "                - " + quoted(dollars(argument))),
        run.memory(),
        lines(mounts, KubernetesCronJob::mountLines),
        lines(mounts, this::volumeLines));
  }

  private static String mountLines(Mount mount) {
    String indent = " ".repeat(16);
    return indent
        + ("- name: " + mount.volume() + "\n" + indent)
        + ("  mountPath: " + quoted(mount.path().toString()) + "\n" + indent)
        + ("  readOnly: " + mount.readOnly());
  }

  private String volumeLines(Mount mount) {
    String indent = " ".repeat(12);
    return indent
        + ("- name: " + mount.volume() + "\n" + indent)
        + ("  persistentVolumeClaim:\n" + indent)
        + ("    claimName: " + run.name() + "-" + mount.volume())
        + (mount.readOnly() ? "\n" + indent + "    readOnly: true" : "");
  }

  private static <T> String lines(List<T> items, Function<T, String> line) {
    return items.stream().map(line).collect(Collectors.joining("\n"));
  }

  /** Kubernetes replaces $(NAME) in arguments; two dollar signs stand for one. */
  private static String dollars(String argument) {
    return argument.replace("$(", "$$(");
  }

  /** A YAML string in double quotes. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
