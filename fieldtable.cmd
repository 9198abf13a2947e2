@echo off
rem Runs Fieldtable on Windows: fieldtable.jar beside this file, or the one that Maven has built in a checkout. Needs Java from 17 on.
setlocal
set "jar=%~dp0fieldtable.jar"
if not exist "%jar%" set "jar=%~dp0generator-cli\target\fieldtable.jar"
if not exist "%jar%" goto none
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem The options of ./fieldtable, which says why.
"%java%" -XX:TieredStopAtLevel=1 -Xmn32m -Xlog:gc+ergo=off -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -jar "%jar%" %*
exit /b %ERRORLEVEL%

:none
>&2 echo fieldtable: there is no "%~dp0fieldtable.jar". Put the jar there, or type: mvn -B package -DskipTests
exit /b 3
