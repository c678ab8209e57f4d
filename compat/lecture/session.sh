#!/bin/sh
# A desktop with Orca and Firefox, as they are packaged, in French; run by dbus-run-session and xvfb-run.
# $1: an empty folder, where `dit` gets each phrase that reaches the synthesizer, and `display` the screen and its key. $2: address.
set -eu
export HOME="$1/home" XDG_RUNTIME_DIR="$1/run" LANG=C.UTF-8 LANGUAGE=fr GNOME_ACCESSIBILITY=1
speech="$HOME/.config/speech-dispatcher"
mkdir -p "$speech/modules" "$1/profil" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

# A synthesizer that writes in place of speaking; the sound goes nowhere.
echo default_driver=null > "$HOME/.libao"
cat > "$speech/speechd.conf" <<FIN
AddModule "journal" "sd_generic" "journal.conf"
DefaultModule journal
DefaultLanguage "fr"
AudioOutputMethod "libao"
FIN
cat > "$speech/modules/journal.conf" <<FIN
GenericExecuteSynth "printf '%s\\\\n' \\'\$DATA\\' >> $1/dit"
GenericCmdDependency "printf"
GenericLanguage "fr" "fr" "utf-8"
GenericLanguage "en" "en" "utf-8"
GenericDefaultCharset "utf-8"
GenericMaxChunkLength 2000
GenericDelimiters ""
AddVoice "fr" "MALE1" "fr"
AddVoice "en" "MALE1" "en"
FIN
# Nothing of Firefox’s own is said meanwhile: its welcome, its empty tab, its offers.
cat > "$1/profil/user.js" <<FIN
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.newtabpage.enabled", false);
user_pref("browser.newtab.preload", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("signon.rememberSignons", false);
FIN

openbox &
/usr/libexec/at-spi-bus-launcher --launch-immediately &
sleep 2
gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
  --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled '<true>'
orca --replace &
sleep 5
printf '%s\n' "$DISPLAY" "$XAUTHORITY" > "$1/display"
firefox-esr --no-remote --profile "$1/profil" --new-window "$2"
