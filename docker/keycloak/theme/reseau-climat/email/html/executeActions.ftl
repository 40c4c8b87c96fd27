<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.greeting/>
<p style="margin:0 0 16px">${msg("invitationText")}</p>
<p style="margin:0 0 16px">${msg("invitationNext")}</p>
<@layout.action label=msg("invitationButton") link=link/>
<p style="margin:0 0 16px">${msg("invitationExpiry", linkExpirationFormatter(linkExpiration))}</p>
<p style="margin:0">${msg("invitationIgnore")}</p>
<@layout.ending link=link/>
</@layout.emailLayout>
