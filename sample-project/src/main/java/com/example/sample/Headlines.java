package com.example.sample;

import com.example.plex.components.Notification;
import com.example.plex.components.UserPlexAccount;
import com.example.plex.support.Tristate;

/** Puts what the server says into words. */
public final class Headlines {
    private Headlines() {}

    /**
     * Tells of a notification.
     *
     * @param notification any of the documented kinds, or one that the docs do not know
     * @return one line
     */
    public static String of(Notification notification) {
        if (notification instanceof Notification.OfLibraryNotification library) {
            return "New: " + library.value().getItem().getTitle();
        }
        if (notification instanceof Notification.OfMessageNotification message) {
            return "Message: " + message.value().getBody();
        }
        if (notification instanceof Notification.OfTranscodeNotification transcode) {
            return "Packed: " + transcode.value().getProgress() + " %";
        }
        // A server that is newer than the docs; nothing is lost, so it can at least be shown.
        return "Something else: " + ((Notification.Unknown) notification).value();
    }

    /**
     * Tells which language the menus are in.
     *
     * @param account the account that looks at the menus
     * @return one line; a property that is absent and one that is null are two different things
     */
    public static String menuLanguage(UserPlexAccount account) {
        Tristate<String> locale = account.getLocale();
        if (locale.isAbsent()) {
            return "The server does not say.";
        }
        return locale.isNull() ? "As the browser asks." : "Always " + locale.get() + ".";
    }
}
