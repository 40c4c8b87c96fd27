<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.greeting/>
<p style="margin:0 0 16px">${msg("verificationText")}</p>
<@layout.action label=msg("verificationButton") link=link/>
<p style="margin:0 0 16px">${msg("verificationExpiry", linkExpirationFormatter(linkExpiration))}</p>
<p style="margin:0">${msg("verificationIgnore")}</p>
<@layout.ending link=link/>
</@layout.emailLayout>
