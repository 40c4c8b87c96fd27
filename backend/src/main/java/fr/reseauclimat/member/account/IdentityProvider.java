package fr.reseauclimat.member.account;

import fr.reseauclimat.member.MemberRole;

/** Where people's accounts are. */
interface IdentityProvider {

    /**
     * Makes the account where there is none for this address, and has it send its owner a mail to choose a password.
     * Calling it again does no harm but another mail.
     *
     * @throws AccountRefusedException where trying again would be refused again; any other failure may pass
     */
    void invite(NewAccount account) throws AccountRefusedException;

    /**
     * @param subject of access tokens
     * @return whether there is such an account, it is enabled and has a role of people; a failure to find out is thrown
     */
    boolean isOpen(String subject);

    record NewAccount(String email, String firstName, String lastName, MemberRole role, String locale) {
    }

    class AccountRefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        AccountRefusedException(String message) {
            super(message);
        }
    }
}
