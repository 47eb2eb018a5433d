import Foundation

/// A process group that does not outlive sumbench.
///
/// Its first member is a shell that waits for the end of a pipe whose other end sumbench alone has. However sumbench ends,
/// by kill -9 as well, the system closes that end, and the shell kills the group with all that the program has started.
/// The kernel's PR_SET_PDEATHSIG would reach the program itself only, and only until the thread that started it ends.
///
/// A process that has left the group is known by a variable of the environment, which those that it starts inherit. Where
/// there is no /proc to look for it in, and where a program takes the variable away, it survives.
///
/// As long as the shell is not waited for, no other group can have the number: ending the group never meets a stranger.
struct ProcessGroup {
  /// The number of the group, which is the shell's id.
  let id: pid_t
  /// What every process of the group has in its environment.
  let mark: ProcessMark
  private var lifeline: Descriptor

  /// The shell that waits for the end of its standard input.
  static func guardian(_ mark: ProcessMark) -> [String] {
    let script = """
      trap '' HUP INT TERM; read -r line
      for file in $(grep -lzxF "$0" /proc/[0-9]*/environ 2>/dev/null); do
        file=${file#/proc/}; kill -s KILL "${file%/environ}"
      done
      kill -s KILL 0
      """
    return ["/bin/sh", "-c", script, mark.entry]
  }

  /// Starts the group. Throws the system's error.
  init() throws(SystemError) {
    mark = ProcessMark()
    var pipe = try PipeEnds()
    defer { pipe.reading.close() }
    do throws(SystemError) {
      id = try ChildProcess.start(
        Self.guardian(mark), group: 0, descriptors: [pipe.reading.number, nil, nil])
    } catch {
      pipe.writing.close()
      throw error
    }
    lifeline = pipe.writing
  }

  /// Ends every process of the group, the shell too, and those that have left it.
  func kill() {
    _ = Foundation.kill(-id, SIGKILL)
    mark.killBearers()
  }

  /// Ends the group and lets the number go.
  mutating func end() {
    kill()
    lifeline.close()
    _ = waitForEnd(of: id)
  }
}

/// Waits for the end of a child and lets its number go; returns what the system says of the end.
func waitForEnd(of child: pid_t) -> ProgramEnd.Cause {
  var status: Int32 = 0
  while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
  // The macros of <sys/wait.h>: the low seven bits are the signal, the second byte is the exit status.
  let signal = status & 0x7F
  return signal == 0 ? .exited(status: (status >> 8) & 0xFF) : .killed(signal: signal)
}

/// Waits for the end of a child whose number is kept.
func awaitEnd(of child: pid_t) {
  var info = unsafe siginfo_t()
  while unsafe waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT) < 0, errno == EINTR {}
}
