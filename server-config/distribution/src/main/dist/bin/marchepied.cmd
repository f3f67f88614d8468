@echo off
rem Runs Marchepied with the JDK of JAVA_HOME, or else the java of the PATH.
setlocal
chcp 65001 >nul
for %%I in ("%~dp0..") do set "HOME_FOLDER=%%~fI"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined MARCHEPIED_CACHE set "MARCHEPIED_CACHE=%HOME_FOLDER%\cache"
if not exist "%MARCHEPIED_CACHE%" mkdir "%MARCHEPIED_CACHE%" 2>nul
set "ARCHIVE=%MARCHEPIED_CACHE%\classes.jsa"
set "CLASSES=-Xshare:auto"
if "%~1"=="serve" goto archive
if "%~1"=="prepare" goto archive
goto run
:archive
if exist "%ARCHIVE%" (set "CLASSES=-XX:SharedArchiveFile=%ARCHIVE%") else (set "CLASSES=-XX:ArchiveClassesAtExit=%ARCHIVE%")
:run
"%JAVA%" "@%HOME_FOLDER%\conf\jvm.options" "%CLASSES%" %MARCHEPIED_JAVA_OPTS% "-Dmarchepied.home=%HOME_FOLDER%" -jar "%HOME_FOLDER%\lib\marchepied.jar" %*
exit /b %ERRORLEVEL%
