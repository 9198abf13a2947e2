package com.example.it;

import com.example.it.api.components.Account;
import com.example.it.api.components.AccountValidator;
import com.example.it.api.components.Status;

/** Compiles only if the generated sources are compiled with it. */
public final class Shop {
    private Shop() {}

    public static boolean opens() {
        Account account = Account.builder().id(42L).status(Status.ACTIVE).build();
        return AccountValidator.validate(account).isEmpty();
    }
}
