<#ftl output_format="plainText">
<#if (user.firstName)?has_content>${msg("greeting", user.firstName)}<#else>${msg("greetingAlone")}</#if>

${msg("invitationText")}

${msg("invitationNext")}

${link}

${msg("invitationExpiry", linkExpirationFormatter(linkExpiration))}

${msg("invitationIgnore")}

${msg("signature")}
