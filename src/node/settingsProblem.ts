/** Settings of the team that cannot be used. The message is one line that names the file and says what is wrong. */
export class SettingsProblem extends Error {
  override readonly name = 'SettingsProblem';
}
