<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.greeting/>
<p style="margin:0 0 16px">${msg("resetText")}</p>
<@layout.action label=msg("resetButton") link=link/>
<p style="margin:0 0 16px">${msg("resetExpiry", linkExpirationFormatter(linkExpiration))}</p>
<p style="margin:0">${msg("resetIgnore")}</p>
<@layout.ending link=link/>
</@layout.emailLayout>
